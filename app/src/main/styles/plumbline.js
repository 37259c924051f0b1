// Pages work without this file. It says that scripts run, starts the components, and adds our own conveniences.
import { initAll } from './govuk-frontend.js'
import { watchForExcuses } from './redflags.js'
import { askPasskey } from './passkey.js'
import { bringInPieces } from './upload.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

for (const place of document.querySelectorAll('[data-progress]')) {
  follow(place, place.querySelector('progress'), place.querySelector('[role=status]'))
}
document.querySelectorAll('form[data-uploads]').forEach(bringInPieces)
document.querySelectorAll('[data-red-flags]').forEach(watchForExcuses)
document.querySelectorAll('form[data-passkey]').forEach(askPasskey)
for (const form of document.querySelectorAll('form')) {
  const picks = [...form.querySelectorAll('input[type=checkbox][name=message]')]
  if (picks.length > 0) {
    pick(form, picks)
  }
}

// Keeps a progress bar up to date and shows the result when the work has ended.
async function follow(place, bar, words) {
  let wait = 500
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      const answer = await fetch(place.dataset.progress, { headers: { Accept: 'application/json' }, redirect: 'error' })
      if (!answer.ok) {
        return
      }
      const progress = await answer.json()
      if (!progress.active) {
        location.reload()
        return
      }
      bar.max = Math.max(progress.total, 1)
      bar.value = progress.done
      if (words.textContent !== progress.words) {
        words.textContent = progress.words
      }
      wait = 1000
    } catch {
      // The server may be restarting; the work resumes with it.
      wait = Math.min(wait * 2, 10000)
    }
  }
}

// Choosing many rows: Shift takes all between the last two, and a line says how many are chosen.
function pick(form, picks) {
  const bar = form.querySelector('.pl-code-bar')
  const count = document.createElement('p')
  count.className = 'pl-code-bar__count'
  count.setAttribute('role', 'status')
  if (bar) {
    bar.prepend(count)
  }
  const tell = () => {
    const chosen = picks.filter((box) => box.checked).length
    count.textContent = chosen === 0 ? 'No message chosen. Hold Shift to choose all between two.' : chosen === 1 ? '1 message chosen' : `${chosen} messages chosen`
  }
  let last = null
  form.addEventListener('click', (event) => {
    const box = event.target
    if (!picks.includes(box)) {
      return
    }
    if (event.shiftKey && last !== null) {
      const [from, to] = [picks.indexOf(last), picks.indexOf(box)].sort((a, b) => a - b)
      picks.slice(from, to + 1).forEach((between) => { between.checked = box.checked })
    }
    last = box
    tell()
  })
  tell()
}

for (const form of document.querySelectorAll('form[data-gaps]')) {
  pointOutGaps(form, document.querySelector('[data-gaps-list]'))
}

// Says while somebody types what their form still lacks. Nothing is kept by it.
function pointOutGaps(form, list) {
  let waiting
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, 500)
  })
  async function ask() {
    try {
      const answer = await fetch(form.dataset.gaps, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, redirect: 'error' })
      if (!answer.ok) {
        return
      }
      const sentences = await answer.json()
      list.replaceChildren(...(sentences.length ? sentences : ['Nothing.']).map((sentence) => {
        const item = document.createElement('li')
        item.textContent = sentence
        return item
      }))
    } catch {
      // The list stays as it was; saving says it again.
    }
  }
}
