using System.Security.Cryptography;
using System.Text;

namespace Dateline.Storage;

/// <summary>Keys made from what they name, so that they are the same in every case and on every machine.</summary>
internal static class ContentId
{
    /// <summary>A prefix and the first 16 hex digits of the SHA-256 of the parts; null and "" are different parts.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part is null ? "-" : "+").Append(part).Append('\u001f');
        }

        return prefix + Sha256(joined.ToString())[..16];
    }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex. Lone surrogates count as U+FFFD.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
