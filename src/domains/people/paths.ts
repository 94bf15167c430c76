/** Everybody who is to be seen. */
export const peoplePath = '/mensen'

/** The people of a wijk or municipality. */
export function peopleOfPath(area: string): string {
  return `${peoplePath}?wijk=${area}`
}

/** One person. */
export function personPath(id: string): string {
  return `${peoplePath}/${id}`
}

/** The picture of a person: another picture has another address. */
export function photoPath(id: string, hash: string): string {
  return `${personPath(id)}/foto/${hash}`
}

/** A message or a call back. */
export function writePath(id: string): string {
  return `${personPath(id)}/bericht`
}

/** One’s own profile. */
export const ownProfilePath = '/mijn/profiel'

/** Where one’s own picture is sent to. */
export const photoFormPath = `${ownProfilePath}/foto`
