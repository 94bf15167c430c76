/** The page of one thing on offer. */
export function offerPath(id: string): string {
  return `/aanbod/${id}`
}

/** One thing on offer as a file for a calendar. */
export function offerCalendarPath(id: string): string {
  return `/aanbod/${id}/agenda.ics`
}

/** The page of one organisation. */
export function organizationPath(id: string): string {
  return `/organisaties/${id}`
}

/** The page of one place. */
export function placePath(id: string): string {
  return `/plekken/${id}`
}
