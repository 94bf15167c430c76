/** Weights of the elfproef for a burgerservicenummer: nine digits whose weighted sum is a multiple of eleven. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

function passesElfproef(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 && sum > 0
}

/** Digits that belong together: people write 123456782, 123 456 782 and 1234.56.782. */
const RUN = /(?<![\p{L}\d+])\d(?:[ .-]?\d)*(?![\p{L}\d])/gu

/**
 * Whether a text holds what looks like a burgerservicenummer (Wet algemene bepalingen burgerservicenummer: no
 * organisation of the sociale basis may keep one). Phone numbers, bank accounts and longer numbers are left alone;
 * one in eleven nine-digit numbers is called a BSN though it is none.
 */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(RUN)].some(([run]) => {
    const digits = run.replace(/\D/g, '')
    if (digits.length === 9) return passesElfproef(digits)
    if (/^(00)?31/.test(digits)) return false
    return run.split(/[ .-]/).some((part) => part.length === 9 && passesElfproef(part))
  })
}
