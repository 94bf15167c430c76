/** The page of one thing on offer. */
export function offerPath(id: string): string {
  return `/aanbod/${id}`
}

/** The page of one place. */
export function placePath(id: string): string {
  return `/plekken/${id}`
}
