// Talking to the bot's server: every deed carries the page's token.

export const me = document.body.dataset.me;

export const tab = (() => {
  let id = sessionStorage.getItem('tab');
  if (!id) {
    id = crypto.randomUUID();
    sessionStorage.setItem('tab', id);
  }
  return id;
})();

let oopsTimer;

/** Says in a line what went wrong. */
export function oops(text) {
  const box = document.getElementById('oops');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(oopsTimer);
  oopsTimer = setTimeout(() => { box.hidden = true; }, 8000);
}

/** Says something to screen readers only. */
export function say(text) {
  document.getElementById('said').textContent = text;
}

/** Does something; gives the response, or null after saying what went wrong. */
export async function post(path, values = {}) {
  const body = values instanceof FormData ? values : new FormData();
  if (body !== values) {
    for (const [key, value] of Object.entries(values)) body.append(key, value);
  }
  body.append('tab', tab);
  try {
    const response = await fetch(path, {
      method: 'POST',
      body,
      headers: { 'X-Roundtable-Token': document.querySelector('meta[name=token]').content },
    });
    if (response.ok) return response;
    if (response.status === 403) {
      location.reload();
      return null;
    }
    oops(response.status >= 500 && response.status !== 507
      ? 'That did not work, and it is not your doing. Try once more.'
      : await response.text());
  } catch {
    oops('The bot does not answer. Is it still running?');
  }
  return null;
}

/** One of one's own deeds. */
export const act = (deed, values) => post(`/try-out/${me}/${deed}`, values);
