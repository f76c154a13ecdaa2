import type { DocumentType } from '../../../domain/documents.ts';

/** Why a file is not taken: it is of no type we take, cannot be read, needs a password, or can do something by itself. */
export type FileProblem = 'empty' | 'otherType' | 'broken' | 'locked' | 'active';

/** What a file is by its content, or why it is not taken. */
export type Verdict = { readonly type: DocumentType } | { readonly problem: FileProblem };
