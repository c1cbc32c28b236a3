import { pack, packFiles, readProject, renderReport, writePack } from '@plumbline/datapack';
import { documents } from '@plumbline/schemas';

export async function packRegion(region: string, out: string) {
  const project = await readProject(region, { documents });
  if (!project.ok) return project; // every problem of every file, in words
  const packed = pack(project.value.input);
  if (!packed.ok) return packed;
  const pages = await renderReport(packed.value);
  return writePack(out, packFiles(packed.value, pages, project.value.ingredients, {}));
}
