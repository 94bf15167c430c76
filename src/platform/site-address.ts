/** Where a working area lives on the web: its own host, else the address of this server; null when neither is known. */
export function siteOf(hosts: readonly string[], publicUrl: string | undefined): string | null {
  const scheme = publicUrl?.startsWith('http:') ? 'http' : 'https'
  return hosts[0] ? `${scheme}://${hosts[0]}` : publicUrl || null
}
