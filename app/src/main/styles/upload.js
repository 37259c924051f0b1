// Brings an exhibit in pieces, so that it goes on where it stood after a lost connection, a reload or a crash. What has
// arrived is known to the server alone: nothing about a file stays in the browser. Without this file the form is sent
// as a whole.
const LONGEST_WAIT = 30000
const LONGEST_CALL = 120000
const HASHED_WHOLE = 64 * 1024 * 1024 // the browser hashes only what it holds in memory at once

export function bringInPieces(form) {
  const input = form.querySelector('input[type=file]')
  const choosing = form.querySelector('[data-choosing]')
  const sending = form.querySelector('[data-sending]')
  const underWay = document.querySelector('[data-under-way]')
  const stop = sending.querySelector('button')
  const bar = sending.querySelector('progress')
  const words = sending.querySelector('[role=status]')
  let said = ''

  turn(false)
  form.addEventListener('submit', (event) => {
    const file = input.files[0]
    if (file && file.size > 0) {
      event.preventDefault()
      begin(file)
    }
  })
  stop.addEventListener('click', () => location.assign(`${form.action}/new`))

  async function begin(file) {
    document.querySelector('.govuk-error-summary')?.remove()
    form.querySelector('.govuk-error-message')?.remove()
    form.querySelector('.govuk-form-group--error')?.classList.remove('govuk-form-group--error')
    turn(true)
    stop.focus()
    say('Reading the file')
    try {
      location.assign(await bring(file))
    } catch (reason) {
      turn(false)
      complain(reason instanceof Refusal ? reason.message : 'The file could not be brought. Open this page again and choose it once more')
    }
  }

  // Answers the address of the page that follows.
  async function bring(file) {
    const upload = (await heldAlready(file)) ?? (await begun(file))
    const address = `${form.dataset.uploads}/${upload.upload}`
    let offset = upload.offset
    while (offset < file.size) {
      show(offset, file.size)
      const piece = await bytes(file, offset, upload.piece)
      const from = offset
      const answer = await steadily((again) => again ? call('GET', address) : call('PATCH', `${address}?offset=${from}`, piece))
      offset = answer.offset
    }
    show(file.size, file.size)
    say('Everything has arrived. Sealing it in the vault')
    const end = await steadily(() => call('POST', `${address}/finish`))
    return end.next ?? Promise.reject(new Refusal('Bytes are missing. Choose the file again: it goes on where it stood'))
  }

  async function begun(file) {
    const fields = new URLSearchParams({ exhibitId: form.elements.exhibitId.value, name: file.name, size: file.size })
    if (file.size <= HASHED_WHOLE) {
      fields.set('sha256', await hash(await bytes(file, 0, file.size)))
    }
    return steadily(() => call('POST', form.dataset.uploads, fields))
  }

  // The upload of this very file that is under way, known by the bytes held and not by its name alone.
  async function heldAlready(file) {
    for (const line of document.querySelectorAll('[data-upload]')) {
      if (line.dataset.name === file.name && Number(line.dataset.size) === file.size) {
        say('Comparing the file with what has arrived already')
        const address = `${form.dataset.uploads}/${line.dataset.upload}`
        const held = await steadily(() => call('GET', `${address}/pieces`))
        if (await agrees(file, held)) {
          return { upload: line.dataset.upload, offset: held.offset, piece: held.piece }
        }
      }
    }
    return null
  }

  async function agrees(file, { offset, piece, pieces }) {
    for (const [index, found] of pieces.entries()) {
      const from = index * piece
      const length = Math.min(piece, offset - from)
      if (await hash(await bytes(file, from, length)) !== found) {
        return false
      }
      show(from + length, file.size)
    }
    return true
  }

  // Tries until there is an answer, with longer and longer rests between; a connection that returns ends the rest.
  async function steadily(act) {
    for (let wait = 500, again = false; ; wait = Math.min(wait * 2, LONGEST_WAIT), again = true) {
      try {
        return await act(again)
      } catch (reason) {
        if (!(reason instanceof Lost)) {
          throw reason
        }
        say('The connection is lost. Trying again; nothing that has arrived is lost')
        await new Promise((resolve) => {
          setTimeout(resolve, wait)
          addEventListener('online', resolve, { once: true })
        })
      }
    }
  }

  async function call(method, address, body) {
    const headers = { 'X-CSRF-TOKEN': form.elements._csrf.value }
    if (body instanceof ArrayBuffer) {
      headers['Content-Type'] = 'application/octet-stream'
    }
    let answer
    try {
      answer = await fetch(address, { method, headers, body, redirect: 'manual', signal: AbortSignal.timeout(LONGEST_CALL) })
    } catch (reason) {
      throw new Lost(reason.message)
    }
    if (answer.status >= 500) {
      throw new Lost(answer.status)
    }
    // Signed out, or no longer there: the one is not told from the other before somebody signs in again.
    if (!answer.headers.get('Content-Type')?.startsWith('application/json')) {
      throw new Refusal('Open this page again, sign in if you are asked to, and choose the same file: it goes on where it stood')
    }
    const found = await answer.json().catch((reason) => { throw new Lost(reason.message) })
    if (found.problem) {
      throw new Refusal(found.problem)
    }
    return found
  }

  async function bytes(file, from, length) {
    try {
      return await file.slice(from, from + length).arrayBuffer()
    } catch {
      throw new Refusal('The file can no longer be read. If it was changed or moved, choose it again')
    }
  }

  function turn(on) {
    choosing.hidden = on
    sending.hidden = !on
    underWay?.toggleAttribute('hidden', on)
  }

  function show(done, total) {
    bar.max = total
    bar.value = done
    // A tenth at a time, so that a screen reader is not kept talking.
    const tenth = Math.floor((done / total) * 10) * 10
    say(`${tenth} percent of ${(total / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB has arrived`)
  }

  function say(text) {
    if (said !== text) {
      said = text
      words.textContent = text
    }
  }

  function complain(text) {
    const message = document.createElement('p')
    message.className = 'govuk-error-message'
    message.id = 'file-error'
    message.setAttribute('role', 'alert')
    message.textContent = text
    const group = input.closest('.govuk-form-group')
    group.classList.add('govuk-form-group--error')
    input.before(message)
    input.setAttribute('aria-describedby', 'file-hint file-error')
    input.focus()
  }
}

async function hash(buffer) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

// No answer, or none from us: worth trying again.
class Lost extends Error {}

// An answer that ends the attempt; the words are for the person.
class Refusal extends Error {}
