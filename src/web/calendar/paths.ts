/** The page about the calendars of an area. */
export function calendarPath(areaCode: string): string {
  return `/wijken/${areaCode}/agenda`
}

/** The calendar of an area as a file, of one life domain or of all. */
export function calendarFilePath(areaCode: string, lifeDomain?: string): string {
  const query = lifeDomain ? `?domein=${lifeDomain}` : ''
  return `/wijken/${areaCode}/agenda.ics${query}`
}
