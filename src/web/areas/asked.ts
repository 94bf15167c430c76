import { readCode } from '../../domains/areas/index.ts'

/** What the address of the overview asks for; anything it cannot mean is left out. */
export interface Asked {
  query: string
  municipality: string | null
}

const MAX_QUERY = 60

/** Reads `?zoek=…&gemeente=GM0402`. */
export function readAsked(params: { zoek?: string | undefined; gemeente?: string | undefined }): Asked {
  const code = readCode(params.gemeente ?? '')
  return {
    query: (params.zoek ?? '').trim().slice(0, MAX_QUERY),
    municipality: code?.level === 'municipality' ? code.code : null,
  }
}
