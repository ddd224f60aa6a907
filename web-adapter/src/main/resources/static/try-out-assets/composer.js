// The message box: sending, files, quotes, and suggestions behind a slash.

import { me, act, say } from './http.js';

let asked = 0;

const box = form => form.querySelector('textarea');
const list = form => form.querySelector('.suggestions');
const options = form => [...list(form).querySelectorAll('[role=option]:not([aria-disabled])')];

/** Sends what stands in the box. */
export async function send(form) {
  const text = box(form).value.trim();
  const file = form.elements.files.files[0];
  if (!text && !file) return;
  close(form);
  const values = new FormData();
  values.append('at', form.dataset.place);
  values.append('text', text);
  if (file) values.append('files', file);
  if (form.dataset.quotes) values.append('quotes', form.dataset.quotes);
  box(form).readOnly = true;
  const done = await act('say', values);
  box(form).readOnly = false;
  if (!done) return;
  box(form).value = '';
  form.elements.files.value = '';
  attached(form);
  quote(form, null, '');
  box(form).focus();
}

/** Shows which file goes along. */
export function attached(form) {
  const file = form.elements.files.files[0];
  const line = form.querySelector('.attached');
  line.hidden = !file;
  line.textContent = file ? `With ${file.name}` : '';
}

/** Lets the next message quote another one. */
export function quote(form, id, words) {
  if (id) form.dataset.quotes = id;
  else delete form.dataset.quotes;
  const line = form.querySelector('.replying');
  line.hidden = !id;
  line.querySelector('span').textContent = id ? `Quoting ${words}` : '';
  if (id) box(form).focus();
}

/** Looks for suggestions to what stands in the box. */
export async function suggest(form) {
  const text = box(form).value;
  if (!text.startsWith('/') || text.includes('\n')) {
    close(form);
    return;
  }
  const mine = ++asked;
  const query = new URLSearchParams({ at: form.dataset.place, text });
  const response = await fetch(`/try-out/${me}/complete?${query}`);
  if (!response.ok || mine !== asked || document.activeElement !== box(form)) return;
  show(form, await response.json());
}

function show(form, found) {
  const ul = list(form);
  ul.replaceChildren(...found.map((one, i) => {
    const li = document.createElement('li');
    li.id = `${ul.id}-${i}`;
    li.setAttribute('role', 'option');
    li.setAttribute('aria-selected', 'false');
    if (one.line) li.dataset.line = one.line;
    else li.setAttribute('aria-disabled', 'true');
    const label = document.createElement('b');
    label.textContent = one.label;
    const detail = document.createElement('span');
    detail.textContent = one.detail;
    li.append(label, detail);
    return li;
  }));
  ul.dataset.text = box(form).value;
  ul.hidden = found.length === 0;
  box(form).setAttribute('aria-expanded', String(!ul.hidden));
  if (box(form).value.indexOf(' ') < 0) select(form, 0);
  else box(form).removeAttribute('aria-activedescendant');
  if (found.length) say(`${found.length} suggestions`);
}

function select(form, index) {
  const all = options(form);
  if (!all.length) return;
  const at = (index + all.length) % all.length;
  all.forEach((li, i) => li.setAttribute('aria-selected', String(i === at)));
  all[at].scrollIntoView({ block: 'nearest' });
  box(form).setAttribute('aria-activedescendant', all[at].id);
}

/** Takes a suggestion into the box. */
export function take(form, li) {
  box(form).value = li.dataset.line;
  box(form).focus();
  if (li.dataset.line.endsWith(' ')) suggest(form);
  else close(form);
}

/** Puts the suggestions away. */
export function close(form) {
  asked++;
  list(form).hidden = true;
  list(form).replaceChildren();
  box(form).setAttribute('aria-expanded', 'false');
  box(form).removeAttribute('aria-activedescendant');
}

/** Keys in the box; true when the key was used up. */
export function key(form, event) {
  // What was suggested to an older text is not meant by Enter.
  const fresh = !list(form).hidden && list(form).dataset.text === box(form).value;
  const all = fresh ? options(form) : [];
  const at = all.findIndex(li => li.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' && all.length) select(form, at + 1);
  else if (event.key === 'ArrowUp' && all.length) select(form, at < 0 ? all.length - 1 : at - 1);
  else if (event.key === 'Tab' && !event.shiftKey && at >= 0) take(form, all[at]);
  else if (event.key === 'Escape' && !list(form).hidden) close(form);
  else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    if (at >= 0 && all[at].dataset.line.trim() !== box(form).value.trim()) take(form, all[at]);
    else send(form);
  } else return false;
  event.preventDefault();
  return true;
}
