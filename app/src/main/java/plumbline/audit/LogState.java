package plumbline.audit;

import plumbline.ledger.Hash;

/// Where the log stands: its size and root, and those of the last checkpoint that was signed.
record LogState(long size, Hash root, long signedSize, Hash signedRoot) {}
