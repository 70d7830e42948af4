namespace Dateline.Syntax;

/// <summary>Normal forms of words for features.</summary>
internal static class WordShape
{
    /// <summary>Lower case with plain quotes and dashes.</summary>
    public static string Lower(string form)
    {
        foreach (var c in form)
        {
            if (c is not (>= 'a' and <= 'z'))
            {
                return string.Create(form.Length, form, static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = char.ToLowerInvariant(CharClass.Plain(from[i]));
                    }
                });
            }
        }

        return form;
    }

    /// <summary>Hash of the word's classes with runs cut to two ("Xx", "00-x").</summary>
    public static uint Hash(string form)
    {
        Span<char> shape = stackalloc char[10];
        var length = 0;
        foreach (var c in form)
        {
            var @class = CharClass.Of(c);
            if (length < 2 || shape[length - 1] != @class || shape[length - 2] != @class)
            {
                shape[length++] = @class;
                if (length == shape.Length)
                {
                    break;
                }
            }
        }

        return Syntax.Hash.Of(shape[..length]);
    }
}
