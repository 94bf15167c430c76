/**
 * “Snel weg”: the same link, but this page leaves its place in the history to the page behind it, so that the button
 * “back” does not lead here. Blank at once, because the other page may take a while.
 */
class QuickLeave extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    link?.addEventListener('click', (event) => {
      event.preventDefault()
      document.body.hidden = true
      location.replace(link.href)
    })
  }
}

customElements.define('weefsel-quick-leave', QuickLeave)
