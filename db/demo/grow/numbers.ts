/** Numbers that can be seen to be invented and that nobody has twice. The hand-made ones begin with 4 or 6. */
export type Numbers = { phone: () => string; kvk: () => string }

const six = (number: number) => String(number).padStart(6, '0')

/** Counts on; every number of a range comes once, in an order that does not look like counting. */
export function numbers(): Numbers {
  let [phones, kvks] = [0, 0]
  return {
    phone: () => {
      phones += 1
      return `0990-${six(100_000 + ((phones * 7_919) % 300_000))}`
    },
    kvk: () => {
      kvks += 1
      return `099${5 + (kvks % 5)}${String((Math.floor(kvks / 5) * 3_571) % 10_000).padStart(4, '0')}`
    },
  }
}

/** A name as part of a web address: small letters, digits and hyphens. */
export function hostOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|’/gu, '')
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.example`
}
