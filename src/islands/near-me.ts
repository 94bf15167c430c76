/**
 * “Bij mij in de buurt”: asks the device where it is and opens the results near it. The position is rounded to about a
 * hundred metres, goes along in the address only, and is stored nowhere. Without script or permission there is the field.
 */
const DECIMALS = 3

class NearMe extends HTMLElement {
  connectedCallback(): void {
    if (!('geolocation' in navigator)) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'nl-button nl-button--secondary'
    button.textContent = this.dataset.label ?? ''
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    said.className = 'weefsel-near-me__said'
    button.addEventListener('click', () => {
      said.textContent = this.dataset.wait ?? ''
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const place = [coords.latitude, coords.longitude].map((degrees) => degrees.toFixed(DECIMALS))
          const address = new URL(this.dataset.href ?? '/zoeken', location.href)
          address.searchParams.set('bij', place.join(','))
          location.assign(address)
        },
        () => {
          said.textContent = this.dataset.failed ?? ''
        },
        { maximumAge: 60_000, timeout: 10_000 },
      )
    })
    this.replaceChildren(button, said)
  }
}

customElements.define('weefsel-near-me', NearMe)
