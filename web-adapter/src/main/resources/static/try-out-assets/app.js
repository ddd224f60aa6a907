// The page's deeds, by delegation: what is pressed says in its data attributes what it does.

import { act, post, say } from './http.js';
import { connect, go, markSeen, refresh } from './live.js';
import { closeForm, count, sendForm } from './forms.js';
import { attached, close, key, quote, send, suggest, take } from './composer.js';
import { choose, closeMenu, menuKey, openMenu } from './menu.js';

const deeds = {
  drawer(button) {
    const open = document.body.classList.toggle('drawer-open');
    button.setAttribute('aria-expanded', String(open));
    if (open) document.querySelector('#side a')?.focus();
  },
  async step(button) {
    button.setAttribute('aria-busy', 'true');
    button.disabled = true;
    say('One moment');
    await post('/try-out-step');
    button.removeAttribute('aria-busy');
    button.disabled = false;
    await refresh();
    say(`It is now ${document.querySelector('.now time').textContent}`);
    document.querySelector('[data-do=step]').focus();
  },
  tools: () => document.getElementById('tools').showModal(),
  menu: button => openMenu(button),
  dismiss: button => act('dismiss', { id: button.closest('.line').dataset.id }),
  'close-form': () => closeForm(),
  'no-quote': button => quote(button.closest('form'), null, ''),
  'hint-away'() {
    localStorage.setItem('hint-away', '1');
    document.getElementById('hint').hidden = true;
  },
};

const forms = {
  sheet: sendForm,
  async 'start-over'(form) {
    document.getElementById('tools').close();
    localStorage.removeItem('hint-away');
    sessionStorage.removeItem(`seen-${document.body.dataset.me}`);
    if (await post('/try-out-start-over', new FormData(form))) location.href = '/';
  },
  faults: form => post('/try-out-faults', new FormData(form)),
};

document.addEventListener('click', event => {
  const target = event.target.closest('[data-do], [data-press], [data-thread], [data-run], [data-menu], [data-menu-use], [data-line], a[data-go]');
  if (!event.target.closest('#menu, [data-do=menu]')) closeMenu();
  if (document.body.classList.contains('drawer-open') && !event.target.closest('#side, [data-do=drawer]')) {
    document.body.classList.remove('drawer-open');
  }
  if (!target || event.ctrlKey || event.metaKey) return;
  const { dataset } = target;
  if (dataset.press) {
    act('press', { on: target.closest('.line').dataset.id, action: dataset.press });
  } else if (dataset.thread) {
    const url = new URL(location.href);
    url.searchParams.set('at', document.getElementById('main').dataset.place);
    url.searchParams.set('thread', dataset.thread);
    go(url.href).then(() => document.querySelector('#thread textarea')?.focus());
  } else if (dataset.run) {
    act('say', { at: target.closest('.pane').dataset.place, text: dataset.run });
  } else if (dataset.menu || dataset.menuUse) {
    choose(target);
  } else if (dataset.line) {
    take(target.closest('form'), target);
  } else if (target.matches('a[data-go]')) {
    event.preventDefault();
    go(target.href).then(() => {
      if (dataset.do === 'close-thread') document.querySelector('#main textarea')?.focus();
    });
  } else {
    deeds[dataset.do]?.(target);
  }
});

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('.composer')) {
    event.preventDefault();
    send(form);
  } else if (forms[form.dataset.form]) {
    event.preventDefault();
    forms[form.dataset.form](form);
  }
});

document.addEventListener('change', event => {
  const { target } = event;
  if (target.dataset.choose && target.value) {
    act('choose', { on: target.closest('.line').dataset.id, action: target.dataset.choose, value: target.value });
  }
  if (target.name === 'files') attached(target.form);
});

document.addEventListener('input', event => {
  const { target } = event;
  if (target.matches('.composer textarea')) suggest(target.form);
  if (target.matches('#form textarea')) count(target);
});

document.addEventListener('keydown', event => {
  if (event.target.matches?.('.composer textarea') && key(event.target.form, event)) return;
  if (event.target.closest?.('#menu')) menuKey(event);
  if (event.key === 'Escape') document.body.classList.remove('drawer-open');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches?.('#form textarea')) {
    event.target.form.requestSubmit();
  }
});

document.addEventListener('focusout', event => {
  if (event.target.matches?.('.composer textarea')) setTimeout(() => close(event.target.form), 150);
});

document.getElementById('form').addEventListener('cancel', event => {
  event.preventDefault();
  closeForm();
});

addEventListener('popstate', () => go(location.href, false));

if (localStorage.getItem('hint-away')) document.getElementById('hint').hidden = true;
const lines = document.querySelector('#main .lines');
lines.scrollTop = lines.scrollHeight;
markSeen();
connect();
