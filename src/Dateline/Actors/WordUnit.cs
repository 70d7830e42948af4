namespace Dateline.Actors;

/// <summary>
/// A piece of a token between hyphens: "US-led" has two whether or not the tokenizer splits it.
/// </summary>
/// <param name="Token">The token it stands in.</param>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>, or <see cref="Vocabulary.Unknown"/>.</param>
/// <param name="Stem">The number of the word without a final s ("Assads" with its apostrophe lost), or unknown.</param>
/// <param name="Start">Offset into the report's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Case">How it is written.</param>
internal readonly record struct WordUnit(int Token, int Word, int Stem, int Start, int End, WordCase Case);
