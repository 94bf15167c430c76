import { mkdirSync, writeFileSync } from 'node:fs'
import { buurtenGeojson, gemeentenGeojson, wijkenGeojson } from './features.ts'
import { kwbHeader, kwbRows } from './figures.ts'
import { healthHeader, healthRows } from './health.ts'
import { postcodeHeader, postcodeRows } from './postcodes.ts'
import { spotOnStreet } from './spots.ts'
import { csvText, jsonText } from './text.ts'

/** Returns the text of every file that is computed rather than written by hand, by file name. */
export function builtFiles(): Map<string, string> {
  return new Map([
    ['gemeenten.geojson', jsonText(gemeentenGeojson())],
    ['wijken.geojson', jsonText(wijkenGeojson())],
    ['buurten.geojson', jsonText(buurtenGeojson())],
    ['kwb-2024.csv', csvText(kwbHeader, kwbRows())],
    ['gezondheid-2020.csv', csvText(healthHeader, healthRows())],
    ['postcodes.csv', csvText(postcodeHeader, postcodeRows())],
  ])
}

function write(): void {
  const folder = new URL('data/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of builtFiles()) writeFileSync(new URL(name, folder), text)
}

const [street, id = ''] = process.argv.slice(2)
if (import.meta.main && street) console.log(JSON.stringify(spotOnStreet(street, id)))
else if (import.meta.main) write()
