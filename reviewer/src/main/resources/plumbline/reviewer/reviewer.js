// Passkeys can only be used through a script. This one computes again, in the browser, what it asks the passkey to sign.

const decode = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function join(...parts) {
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

function onSubmit(id, act) {
    const form = document.getElementById(id);
    form?.addEventListener('submit', async (event) => {
        event.preventDefault();
        const problem = document.getElementById('problem');
        const button = form.querySelector('button');
        problem.textContent = '';
        button.disabled = true;
        try {
            await act(form);
        } catch (error) {
            problem.textContent = error.message;
        } finally {
            button.disabled = false;
        }
    });
}

async function send(path, body) {
    const answer = await fetch(path, { method: 'POST', body });
    if (!answer.ok) {
        throw new Error(await answer.text());
    }
    return answer;
}

onSubmit('open', async (form) => {
    const answer = await send('/decisions', await form.elements.file.files[0].arrayBuffer());
    location.assign(await answer.text());
});

onSubmit('passkey', async (form) => {
    const { challenge, site, organisation } = form.dataset;
    const person = form.elements.person.value;
    const made = await navigator.credentials.create({
        publicKey: {
            challenge: decode(challenge),
            rp: { id: site, name: organisation },
            user: { id: await sha256(new TextEncoder().encode(person)), name: person, displayName: form.elements.name.value },
            pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
            attestation: 'direct',
        },
    });
    const answer = await send('/passkey', new URLSearchParams({
        challenge,
        person,
        name: form.elements.name.value,
        clientData: encode(made.response.clientDataJSON),
        attestationObject: encode(made.response.attestationObject),
    }));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = page.title;
    document.getElementById('main').replaceWith(page.getElementById('main'));
});

onSubmit('sign', async (form) => {
    const text = new Uint8Array(await (await fetch(location.pathname + '/text')).arrayBuffer());
    const digest = await sha256(text);
    if (encode(digest) !== form.dataset.digest) {
        throw new Error('Do not sign: the text of the decision is not the one that this page shows.');
    }
    const nonce = new TextDecoder().decode(text).split('\n').find((line) => line.startsWith('nonce ')).slice('nonce '.length);
    const challenge = await sha256(join(new TextEncoder().encode('psl/decision/v1\0'), decode(nonce), digest));
    const signed = await navigator.credentials.get({
        publicKey: {
            challenge,
            rpId: location.hostname,
            userVerification: 'required',
            allowCredentials: form.dataset.credentials.split(' ').map((id) => ({ type: 'public-key', id: decode(id) })),
        },
    });
    const answer = await send(location.pathname, new URLSearchParams({
        credential: encode(signed.rawId),
        authenticatorData: encode(signed.response.authenticatorData),
        clientData: encode(signed.response.clientDataJSON),
        signature: encode(signed.response.signature),
    }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = answer.headers.get('Content-Disposition').match(/filename="([^"]+)"/)[1];
    link.textContent = 'Save ' + link.download;
    const signedAs = document.getElementById('signed');
    signedAs.replaceChildren('Signed. Give this file to the force\u2019s system: ', link);
    link.focus();
});
