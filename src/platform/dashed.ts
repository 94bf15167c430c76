/** A name in small letters, digits and single dashes, without accents, as an id or an address can have it; may be empty. */
export function dashed(name: string, longest = 60): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-+/, '').slice(0, longest).replace(/-+$/, '')
}
