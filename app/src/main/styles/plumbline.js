// Pages work without this file. It says that scripts run, starts the components, and adds our own conveniences.
import { initAll } from './govuk-frontend.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

// A page that shows work in progress (data-progress: where to ask) keeps its bar up to date and, when the work has
// ended, fetches itself once more. Without scripts the page carries a link that does the same.
const work = document.querySelector('[data-progress]')
if (work) {
  const bar = work.querySelector('progress')
  const words = work.querySelector('[role=status]')
  const look = async () => {
    const answer = await fetch(work.dataset.progress, { headers: { accept: 'application/json' } })
    if (!answer.ok || answer.redirected) return
    const now = await answer.json()
    if (!now.active) {
      window.location.reload()
      return
    }
    bar.value = now.done
    bar.max = Math.max(now.total, 1)
    words.textContent = now.words
    window.setTimeout(look, 1000)
  }
  window.setTimeout(look, 1000)
}
