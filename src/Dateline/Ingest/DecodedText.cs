namespace Dateline.Ingest;

/// <summary>Bytes read as text: the text and the encoding it was in, or why it is no text.</summary>
/// <param name="Text">The text without byte order mark; empty where <paramref name="Junk"/> is set.</param>
/// <param name="Encoding">IANA name: utf-8, utf-16, utf-16be, windows-1252 ...</param>
/// <param name="Junk">What the bytes are, where they are no text ("a PDF document").</param>
internal readonly record struct DecodedText(string Text, string Encoding, string? Junk = null);
