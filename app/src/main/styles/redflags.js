// Phrases that have excused too much: as soon as one is typed, the box that asks for its explanation shows itself. Without
// this file all boxes are there, folded away, and the server says which must be filled.
export function watchForExcuses(place) {
  const form = place.closest('form')
  const flags = [...place.querySelectorAll('[data-red-flag]')].map((box) => ({
    box,
    phrase: new RegExp(box.dataset.redFlag, 'iu'),
    text: box.querySelector('textarea'),
  }))
  const boxes = flags.map((flag) => flag.text)
  const said = document.createElement('p')
  said.className = 'govuk-body'
  said.setAttribute('role', 'status')
  place.prepend(said)
  const look = () => {
    const reasons = [...form.querySelectorAll('textarea')].filter((text) => !boxes.includes(text)).map((text) => text.value)
    let asked = 0
    for (const { box, phrase, text } of flags) {
      const used = reasons.some((reason) => phrase.test(reason))
      box.hidden = !used && text.value.trim() === ''
      if (used) {
        asked += 1
        box.querySelectorAll('details').forEach((details) => { details.open = true })
      }
    }
    const words = asked === 0 ? 'You use none of them.' : asked === 1 ? 'You use one of them. Explain it below.' : `You use ${asked} of them. Explain each below.`
    if (said.textContent !== words) {
      said.textContent = words
    }
  }
  form.addEventListener('input', look)
  look()
}
