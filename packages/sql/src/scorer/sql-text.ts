/** A piece of the scorer with the level of nested queries at which everything it names is there. */
export interface Sql {
  readonly text: string;
  readonly level: number;
}

export const sql = (texts: TemplateStringsArray, ...parts: readonly Sql[]): Sql => ({
  text: texts.reduce((all, text, index) => all + (parts[index - 1]?.text ?? '') + text),
  level: levelOf(parts),
});

export const raw = (text: string): Sql => ({ text, level: 0 });

export const joined = (parts: readonly Sql[], separator: string): Sql => ({
  text: parts.map(({ text }) => text).join(separator),
  level: levelOf(parts),
});

const levelOf = (parts: readonly Sql[]): number => parts.reduce((most, { level }) => Math.max(most, level), 0);
