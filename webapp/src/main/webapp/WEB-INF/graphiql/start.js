/* global GraphiQL, React, ReactDOM */
// Nothing that is typed here may stay in the browser: GraphiQL would keep queries and variables in local storage.
const kept = new Map();
const memory = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
  removeItem: (key) => kept.delete(key),
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};

async function ask(question, options = {}) {
  const answer = await fetch('../graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options.headers,
    },
    body: JSON.stringify(question),
  });
  return answer.json();
}

const firstQuery = `# Sign in first, or put a token into Headers: {"Authorization": "Bearer ..."}
# पहले साइन इन करें, या Headers में टोकन दें।
{
  me {
    displayName
    posts { name { hi en } officeName { hi en } }
  }
  referralInbox {
    nodes { caseNumber status service fromPost { name { hi en } } }
  }
  cases {
    nodes { number status openedAt }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    storage: memory,
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
  }),
);
