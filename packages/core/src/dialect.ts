/** Address of the meta-schema that this version of the engine understands. */
export const dialect = 'https://schemas.plumbline.example/meta/instrument/1.0.0.json';
