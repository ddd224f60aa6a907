// A message's own menu: edit, delete, quote, and what the bot offers.

import { act } from './http.js';
import { quote } from './composer.js';

const menu = () => document.getElementById('menu');
let line = null;
let opener = null;

/** Opens the menu of a message. */
export function openMenu(button) {
  closeMenu();
  opener = button;
  line = button.closest('.line');
  const own = line.dataset.own === 'true';
  for (const entry of menu().querySelectorAll('[data-menu=edit], [data-menu=delete]')) entry.hidden = !own;
  menu().hidden = false;
  button.setAttribute('aria-expanded', 'true');
  const at = button.getBoundingClientRect();
  const size = menu().getBoundingClientRect();
  menu().style.left = `${Math.max(8, Math.min(at.right - size.width, innerWidth - size.width - 8))}px`;
  menu().style.top = `${Math.min(at.bottom + 4, innerHeight - size.height - 8)}px`;
  entries()[0].focus();
}

/** Closes it. */
export function closeMenu() {
  if (menu().hidden) return;
  menu().hidden = true;
  opener?.setAttribute('aria-expanded', 'false');
  opener?.focus();
}

const entries = () => [...menu().querySelectorAll('button:not([hidden])')];

/** Keys in the menu. */
export function menuKey(event) {
  const all = entries();
  const at = all.indexOf(document.activeElement);
  if (event.key === 'ArrowDown') all[(at + 1) % all.length].focus();
  else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length].focus();
  else if (event.key === 'Home') all[0].focus();
  else if (event.key === 'End') all.at(-1).focus();
  else if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
  else return;
  event.preventDefault();
}

/** Uses an entry. */
export function choose(entry) {
  const of = line;
  closeMenu();
  const id = of.dataset.id;
  if (entry.dataset.menuUse) act('use', { id, kind: entry.dataset.menuUse });
  else if (entry.dataset.menu === 'delete') act('delete', { id });
  else if (entry.dataset.menu === 'edit') edit(of);
  else quote(of.closest('.pane').querySelector('.composer'), id, of.querySelector('.name').textContent);
}

function edit(of) {
  const words = of.querySelector('.words');
  if (!words || of.querySelector('.editing')) return;
  const form = document.createElement('form');
  form.className = 'editing';
  form.dataset.form = 'edit';
  const area = document.createElement('textarea');
  area.value = words.innerText.trim();
  area.setAttribute('aria-label', 'Your message');
  area.rows = Math.min(10, area.value.split('\n').length + 2);
  const row = document.createElement('div');
  row.className = 'buttons';
  const save = document.createElement('button');
  save.className = 'primary';
  save.textContent = 'Save';
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.textContent = 'Cancel';
  row.append(save, cancel);
  form.append(area, row);
  words.hidden = true;
  words.after(form);
  area.focus();
  const end = () => {
    form.remove();
    words.hidden = false;
  };
  cancel.addEventListener('click', end);
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') end();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    event.stopPropagation();
    const done = await act('edit', { id: of.dataset.id, text: area.value });
    if (done) end();
  });
}
