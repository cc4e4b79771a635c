// Signing in, choosing a password, and who one is. Texts of both languages stand side by side in the page; the style
// sheet shows one of them.
const page = document.documentElement;
const at = (id) => document.getElementById(id);
const views = ['sign-in', 'change', 'home'].map(at);

const noAnswer = {
  hi: 'सर्वर उत्तर नहीं दे रहा है। कुछ देर बाद फिर प्रयास करें।',
  en: 'The server does not answer. Try again in a moment.',
};
const empty = { hi: 'सभी स्थान भरें।', en: 'Fill in every field.' };
const different = { hi: 'नए पासवर्ड की दोनों प्रविष्टियाँ एक जैसी नहीं हैं।', en: 'The two new passwords differ.' };
const noPost = {
  hi: 'आज आप किसी पद पर नहीं हैं; राज्य प्रशासक नियुक्त करते हैं।',
  en: 'You hold no post today; the state administrator appoints.',
};
const roles = {
  OFFICER: { hi: 'अधिकारी', en: 'Officer' },
  STATE_ADMINISTRATOR: { hi: 'राज्य प्रशासक', en: 'State administrator' },
  PLATFORM_ADMINISTRATOR: { hi: 'मंच प्रशासक', en: 'Platform administrator' },
};

/** Why something was refused, in both languages, and which input it is about, where that is known. */
class Refused extends Error {
  constructor(text, input) {
    super(text.en);
    this.text = text;
    this.input = input;
  }
}

async function send(path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-samanvay-request': '1' },
      body: JSON.stringify(body),
    });
    if (answer.status === 204) return {};
    answer = await answer.json();
  } catch {
    throw new Refused(noAnswer);
  }
  if (answer.errors) {
    const { messageHi, messageEn, code } = answer.errors[0].extensions ?? {};
    const text = { hi: messageHi ?? noAnswer.hi, en: messageEn ?? noAnswer.en };
    throw new Refused(text, code === 'WEAK_PASSWORD' ? at('fresh') : undefined);
  }
  return answer;
}

const ask = async (query, variables) => (await send('graphql', { query, variables })).data;

/** Both languages of a text, of which one is seen. */
function both(text) {
  return ['hi', 'en'].map((language) => {
    const span = document.createElement('span');
    span.className = 't';
    span.lang = language;
    span.textContent = text[language];
    return span;
  });
}

function show(view, focus = true) {
  views.forEach((each) => {
    each.hidden = each !== view;
    each.querySelector('.fault').replaceChildren();
  });
  if (focus) (view.querySelector('input') ?? view.querySelector('h1')).focus();
}

function speak(language) {
  page.lang = language;
  document.querySelectorAll('[data-language]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  });
}

/** Runs what a form asks for, once at a time, and says in place why it was refused. */
function answering(view, work) {
  let busy = false;
  return async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    view.setAttribute('aria-busy', 'true');
    try {
      await work(view);
    } catch (refusal) {
      const text = refusal instanceof Refused ? refusal.text : noAnswer;
      view.querySelector('.fault').replaceChildren(...both(text));
      (refusal.input ?? view.querySelector('input[type=password]'))?.select();
    } finally {
      busy = false;
      view.removeAttribute('aria-busy');
    }
  };
}

function requireAll(form) {
  const first = [...form.querySelectorAll('input')].find((input) => input.value === '');
  if (first) throw new Refused(empty, first);
}

function line(post) {
  const item = document.createElement('li');
  const name = document.createElement('b');
  name.append(...both(post.name));
  const office = document.createElement('span');
  office.className = 'office';
  office.append(...both(post.officeName));
  item.append(name, office);
  return item;
}

async function home(focus = true) {
  const { me } = await ask(
    '{ me { displayName role mustChangePassword posts { name { hi en } officeName { hi en } } } }',
  );
  if (me.mustChangePassword) {
    show(at('change'), focus);
    return;
  }
  at('who').textContent = me.displayName;
  at('role').replaceChildren(...both(roles[me.role] ?? { hi: me.role, en: me.role }));
  const posts = me.posts.map(line);
  if (posts.length === 0) {
    const none = document.createElement('li');
    none.append(...both(noPost));
    posts.push(none);
  }
  at('posts').replaceChildren(...posts);
  show(at('home'), focus);
}

async function signIn(form) {
  requireAll(form);
  await send('sign-in', { name: form.elements.name.value, password: form.elements.password.value });
  form.reset();
  await home();
}

async function changePassword(form) {
  requireAll(form);
  const { fresh, again } = form.elements;
  if (fresh.value !== again.value) throw new Refused(different, again);
  await ask(
    'mutation ($old: String!, $fresh: String!, $key: String!) {' +
      ' changePassword(oldPassword: $old, newPassword: $fresh, idempotencyKey: $key) { mustChangePassword } }',
    { old: form.elements.old.value, fresh: fresh.value, key: newKey() },
  );
  form.reset();
  await home();
}

/** crypto.randomUUID is only there under TLS or on localhost. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function leave() {
  await send('sign-out', {});
  show(at('sign-in'));
}

async function readMode() {
  const { demonstration } = await (await fetch('mode')).json();
  at('mark').hidden = !demonstration;
  at('accounts').hidden = !demonstration;
  at('graphiql').hidden = !demonstration;
  if (demonstration) document.title = `${document.title} · प्रदर्शन · DEMONSTRATION`;
}

document.querySelectorAll('[data-language]').forEach((button) => {
  button.addEventListener('click', () => speak(button.dataset.language));
});
at('sign-in').addEventListener('submit', answering(at('sign-in'), signIn));
at('change').addEventListener('submit', answering(at('change'), changePassword));
document.querySelectorAll('.leave').forEach((button) => {
  button.addEventListener('click', answering(button.closest('form, section'), leave));
});

readMode().catch(() => {});
home(false).catch(() => show(at('sign-in')));
