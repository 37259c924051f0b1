// Passkeys can only be used through a script: it asks the browser, writes the answer into the form, and sends that.
const ALGORITHMS = [-7, -8, -257]

export function askPasskey(form) {
  const words = form.querySelector('[role=status]')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    words.textContent = 'Waiting for your passkey'
    try {
      const answer = form.dataset.passkey === 'create' ? await create(form.dataset) : await sign(form.dataset)
      for (const [name, bytes] of Object.entries(answer)) {
        form.elements[name].value = encode(bytes)
      }
      form.submit()
    } catch {
      words.textContent = 'The passkey did not answer. Try again, and let it see that it is you'
    }
  })
}

async function create({ challenge, site, organisation, user, name }) {
  const { response } = await navigator.credentials.create({
    publicKey: {
      challenge: decode(challenge),
      rp: { id: site, name: organisation },
      user: { id: new TextEncoder().encode(user), name, displayName: name },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
      attestation: 'direct'
    }
  })
  return { attestationObject: response.attestationObject, clientData: response.clientDataJSON }
}

async function sign({ challenge, site, credentials }) {
  const { rawId, response } = await navigator.credentials.get({
    publicKey: {
      challenge: decode(challenge),
      rpId: site,
      userVerification: 'required',
      allowCredentials: credentials.split(' ').map((id) => ({ type: 'public-key', id: decode(id) }))
    }
  })
  return {
    credential: rawId,
    authenticatorData: response.authenticatorData,
    clientData: response.clientDataJSON,
    signature: response.signature
  }
}

function decode(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function encode(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
}
