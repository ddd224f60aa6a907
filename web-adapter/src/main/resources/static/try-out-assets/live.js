// Keeping the page live: whenever something changed, the page is fetched anew and what differs is put in place.

import { me, tab } from './http.js';
import { openForm } from './forms.js';

let fetching = false;
let again = false;

/** Opens the line to the server; it comes back by itself after a cut. */
export function connect() {
  const line = new EventSource(`/try-out/${me}/live?tab=${encodeURIComponent(tab)}`);
  line.addEventListener('changed', () => refresh());
  line.addEventListener('form', event => openForm(event.data));
  line.addEventListener('error', () => {
    if (line.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  });
  addEventListener('pagehide', () => line.close());
}

/** Looks again; calls that come meanwhile count as one. */
export async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    do {
      again = false;
      await look(location.href, false);
    } while (again);
  } catch {
    setTimeout(refresh, 1500);
  } finally {
    fetching = false;
  }
}

/** Goes to another place without loading everything. */
export async function go(href, push = true) {
  if (push) history.pushState(null, '', href);
  try {
    await look(location.href, true);
  } catch {
    location.reload();
    return;
  }
  document.body.classList.remove('drawer-open');
  document.querySelector('[data-do=drawer]').setAttribute('aria-expanded', 'false');
  markSeen();
}

async function look(href, moving) {
  const response = await fetch(href, { headers: { Accept: 'text/html' } });
  if (!response.ok) throw new Error(response.status);
  if (href !== location.href) return;
  if (response.redirected && !moving) {
    location.href = response.url;
    return;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (href !== location.href) return;
  if (!fresh.getElementById('main')) {
    setTimeout(() => refresh(), 800);
    return;
  }
  document.title = fresh.title;
  document.querySelector('meta[name=token]').content = fresh.querySelector('meta[name=token]').content;
  for (const part of fresh.querySelectorAll('[data-sync]')) syncPart(part);
  document.getElementById('hint').dataset.done = fresh.getElementById('hint').dataset.done;
  syncPane('main', fresh);
  syncPane('thread', fresh);
  document.body.classList.toggle('with-thread', fresh.body.classList.contains('with-thread'));
  markSeen();
}

function syncPart(part) {
  const here = document.getElementById(part.id);
  if (!here || here.innerHTML === part.innerHTML || here.querySelector('[aria-busy=true]')) return;
  const focused = here.contains(document.activeElement) ? focusKey(document.activeElement) : null;
  here.innerHTML = part.innerHTML;
  if (focused) here.querySelector(focused)?.focus();
}

function syncPane(id, fresh) {
  const here = document.getElementById(id);
  const there = fresh.getElementById(id);
  if (!there) {
    here?.remove();
    return;
  }
  if (!here || here.dataset.place !== there.dataset.place) {
    const added = document.adoptNode(there);
    if (here) here.replaceWith(added);
    else document.querySelector('.frame').append(added);
    const lines = added.querySelector('.lines');
    lines.style.scrollBehavior = 'auto';
    lines.scrollTop = id === 'thread' ? 0 : lines.scrollHeight;
    lines.style.scrollBehavior = '';
    added.dispatchEvent(new CustomEvent('pane', { bubbles: true }));
    return;
  }
  syncLines(here.querySelector('.lines'), there.querySelector('.lines'));
}

function syncLines(here, there) {
  const atEnd = here.scrollHeight - here.scrollTop - here.clientHeight < 120;
  const before = new Map([...here.children].map(line => [line.id, line]));
  let place = here.firstElementChild;
  let added = null;
  for (const line of [...there.children]) {
    const known = before.get(line.id);
    before.delete(line.id);
    if (known && (known.dataset.v === line.dataset.v || known.querySelector('.editing'))) {
      if (known !== place) here.insertBefore(known, place);
      place = known.nextElementSibling;
      continue;
    }
    const node = document.adoptNode(line);
    if (known) {
      const focused = known.contains(document.activeElement) ? focusKey(document.activeElement) : null;
      if (known === place) place = known.nextElementSibling;
      known.replaceWith(node);
      here.insertBefore(node, place);
      if (focused) node.querySelector(focused)?.focus();
    } else {
      node.classList.add('new');
      here.insertBefore(node, place);
      added ??= node;
    }
  }
  for (const gone of before.values()) gone.remove();
  if (added && (atEnd || added.dataset.own === 'true' || added.dataset.kind === 'card')) {
    here.scrollTop = Math.min(here.scrollHeight, added.offsetTop - here.offsetTop);
  }
}

function focusKey(element) {
  for (const key of ['data-do', 'data-press', 'data-choose', 'data-place', 'data-thread', 'href']) {
    if (element.hasAttribute(key)) return `[${key}="${CSS.escape(element.getAttribute(key))}"]`;
  }
  return null;
}

/** Remembers what this tab has seen, and marks the rest beside the rooms. */
export function markSeen() {
  const open = [...document.querySelectorAll('.pane')].map(pane => pane.dataset.place);
  const seen = JSON.parse(sessionStorage.getItem(`seen-${me}`) ?? 'null');
  const now = seen ?? {};
  for (const link of document.querySelectorAll('#side a[data-last]')) {
    const { place, last } = link.dataset;
    if (open.includes(place) || (!seen && !place.includes('/talk/'))) now[place] = Number(last);
    const unread = Number(last) > (now[place] ?? 0);
    link.classList.toggle('unread', unread);
    const mark = link.querySelector('.sr');
    if (unread && !mark) link.insertAdjacentHTML('beforeend', '<span class="sr">, new messages</span>');
    if (!unread) mark?.remove();
  }
  document.querySelector('.drawer').classList.toggle('unread', !!document.querySelector('#side a.unread'));
  sessionStorage.setItem(`seen-${me}`, JSON.stringify(now));
}
