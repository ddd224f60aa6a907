// Forms: dialogs that the bot opens.

import { me, act, post, oops } from './http.js';

const dialog = () => document.getElementById('form');

/** Shows a form. */
export async function openForm(id) {
  const response = await fetch(`/try-out/${me}/form/${id}`);
  if (!response.ok) return;
  dialog().innerHTML = await response.text();
  dialog().dataset.sheet = id;
  if (!dialog().open) dialog().showModal();
  for (const area of dialog().querySelectorAll('textarea')) count(area);
  dialog().querySelector('textarea, input, select')?.focus();
}

/** Closes the form; the server forgets it. */
export function closeForm() {
  const id = dialog().dataset.sheet;
  dialog().close();
  if (id) act(`form/${id}/close`);
  delete dialog().dataset.sheet;
}

/** Sends the form; mistakes are shown where they are. */
export async function sendForm(form) {
  const button = form.querySelector('[type=submit]');
  button.setAttribute('aria-busy', 'true');
  button.disabled = true;
  const response = await post(`/try-out/${me}/form/${form.dataset.sheet}`, new FormData(form));
  button.removeAttribute('aria-busy');
  button.disabled = false;
  if (!response) return;
  const mistakes = await response.json();
  let first = null;
  for (const line of form.querySelectorAll('[data-mistake]')) {
    const text = mistakes[line.dataset.mistake];
    line.textContent = text ?? '';
    line.hidden = !text;
    const field = form.querySelector(`[name="in.${line.dataset.mistake}"]`);
    field?.toggleAttribute('aria-invalid', false);
    if (text) {
      field?.setAttribute('aria-invalid', 'true');
      first ??= field ?? line;
    }
  }
  if (first) {
    first.focus();
  } else if (Object.keys(mistakes).length === 0) {
    delete dialog().dataset.sheet;
    dialog().close();
  } else {
    oops(Object.values(mistakes)[0]);
  }
}

/** Says how long a text is. */
export function count(area) {
  const output = area.closest('.field')?.querySelector('.count');
  if (!output) return;
  const length = area.value.trim().length;
  const words = area.value.trim().split(/\s+/).filter(Boolean).length;
  const min = Number(area.dataset.min);
  output.textContent = length < min ? `${length} of at least ${min} characters` : `${words} words`;
}
