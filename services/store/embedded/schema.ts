/** The tables of the embedded store, as one step for each version; the number of steps taken stands in `user_version`. A step that was released never changes. */
export const migrations: readonly string[] = [
  `
CREATE TABLE event (
  case_id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (case_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE due (
  owner TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL, lease_until INTEGER,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_at ON due (at, owner, id) WHERE lease_until IS NULL;
CREATE INDEX due_lease ON due (lease_until) WHERE lease_until IS NOT NULL;

CREATE TABLE link (
  name TEXT NOT NULL, case_id TEXT NOT NULL,
  PRIMARY KEY (name, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
  employee_id TEXT NOT NULL, n INTEGER NOT NULL, case_id TEXT NOT NULL,
  PRIMARY KEY (employee_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (key TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE data_key (owner TEXT PRIMARY KEY, wrapped TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE watermark (conversation_id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE history (
  conversation_id TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX history_id ON history (conversation_id, id);

CREATE TABLE temporary (key TEXT PRIMARY KEY, value TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX temporary_until ON temporary (until);

CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`,
  `
CREATE TABLE line (
  stream TEXT NOT NULL, n INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (stream, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE head (stream TEXT PRIMARY KEY, n INTEGER NOT NULL, head TEXT NOT NULL) STRICT, WITHOUT ROWID;
`,
];
