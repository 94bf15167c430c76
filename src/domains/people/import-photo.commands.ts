import { makePicture, type Picture } from '../../platform/images.ts'
import type { NamedFiles } from '../../platform/import/named-files.ts'
import type { PersonRow } from './import-table.ts'
import type { Texts } from './texts.nl.ts'

/** The picture that a row names, made anew of its file; else why it does not come along. Both are null without a name. */
export async function pictureOf(
  { photo, paper }: PersonRow,
  files: NamedFiles | undefined,
  { photoWrong }: Pick<Texts['cli'], 'photoWrong'>,
): Promise<{ picture: Picture | null; reason: string | null }> {
  const without = (reason: string | null) => ({ picture: null, reason })
  if (!photo) return without(null)
  if (!files) return without(photoWrong.folder)
  if (!paper) return without(photoWrong.paper)
  const file = await files.read(photo.name)
  if (!file.ok) return without(photoWrong[file.problems])
  const picture = await makePicture(file.value)
  return picture ? { picture, reason: null } : without(photoWrong.broken)
}
