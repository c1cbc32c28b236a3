/// <reference lib="dom" />

const database = 'plumbline';
const store = 'answers';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  const found = await settled(request);
  // Whoever deletes the store, or needs a newer one, is not kept waiting by a page that lies open.
  found.onversionchange = () => found.close();
  return found;
};

const within = async <T>(mode: IDBTransactionMode, ask: (answers: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const held = await opened();
  try {
    const transaction = held.transaction(store, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const found = await settled(ask(transaction.objectStore(store)));
    // Only a finished transaction is on the disk.
    await done;
    return found;
  } finally {
    held.close();
  }
};

/** Answers kept in this browser, by key. Rejections are those of IndexedDB: no room left, storage forbidden. */
export const localAnswers = {
  /** `undefined` where none are kept. */
  read: (key: string): Promise<unknown> => within('readonly', (answers) => answers.get(key)),
  write: (key: string, answers: unknown): Promise<unknown> => within('readwrite', (kept) => kept.put(answers, key)),
  remove: (key: string): Promise<unknown> => within('readwrite', (answers) => answers.delete(key)),
} as const;
