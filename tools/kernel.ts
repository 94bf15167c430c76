import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

const SOURCE = 'src/engines/reach/kernel.wat'
const WIDTH = 104
const features = { simd: true, threads: true }

/** As it is: the types of the package lack that checking asks for the features too. */
type Checked = { validate(features: object): void }

/** The text of src/engines/reach/kernel.generated.ts: kernel.wat as the bytes of a WebAssembly module, in base64. */
export async function kernelText(root: string): Promise<string> {
  const source = (await wabt()).parseWat(SOURCE, readFileSync(join(root, SOURCE), 'utf8'), features)
  ;(source as unknown as Checked).validate(features)
  const bytes = Buffer.from(source.toBinary({}).buffer).toString('base64')
  const lines = bytes.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return [
    '/** Made from kernel.wat by tools/generate.ts; do not edit. */',
    'export const kernelBytes = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}
