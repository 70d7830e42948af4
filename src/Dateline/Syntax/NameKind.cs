namespace Dateline.Syntax;

/// <summary>The kind of name a token belongs to, as the name finder reads it.</summary>
public enum NameKind : byte
{
    None,
    Person,
    Location,
    Organisation,

    /// <summary>Nationalities, religious and political groups.</summary>
    Group,
}
