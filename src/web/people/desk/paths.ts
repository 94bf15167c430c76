/** Addresses of who keeps profiles, without language prefix. */
export const keepPaths = {
  list: '/werk/mensen',
  make: '/werk/mensen/nieuw',
  takeDown: (id: string) => `/werk/mensen/${id}/weghalen`,
}
