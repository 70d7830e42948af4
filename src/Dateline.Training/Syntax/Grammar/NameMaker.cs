using System.Globalization;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Invents names in the sound of a part of the world, and numbers. Names are made of the syllables of the lexicon, so that hardly any is of a real place or person.</summary>
internal sealed class NameMaker(NewsLexicon lexicon, Random random)
{
    /// <summary>Part of the world the sentence is about.</summary>
    public string Region { get; set; } = "ar";

    public string Place()
    {
        var stem = Word("place");
        if (Region != "ar")
        {
            return random.Next(100) < 12 ? Pick("place-first-" + Region) + " " + stem : stem;
        }

        var roll = random.Next(100);
        return roll < 22 ? (roll < 15 ? "al-" : roll < 18 ? "Al-" : "el-") + stem : roll < 42 ? Pick("place-first-ar") + " " + (random.Next(3) == 0 ? "al-" : "") + stem : stem;
    }

    public string Surname()
    {
        var stem = Word("surname");
        return Region == "ar" ? random.Next(100) < 45 ? "al-" + stem : random.Next(4) == 0 ? "Abu " + stem : stem : stem;
    }

    public string FullName() => Pick("given-" + Region) + " " + Surname();

    /// <summary>A movement or brigade named in another language.</summary>
    public string Movement() => Pick("movement") + " " + (random.Next(2) == 0 ? "al-" : "") + Word("surname");

    /// <summary>Letters of an organisation.</summary>
    public string Acronym()
    {
        var letters = new char[random.Next(100) < 12 ? 2 : random.Next(100) < 75 ? 3 : 4];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = "ABCDFGHIJKLMNPRSTU"[random.Next(18)];
        }

        return new(letters);
    }

    /// <summary>An aircraft's or weapon's designation such as "Kh-29", "T-72M".</summary>
    public string Designation()
    {
        var letters = Pick("designation");
        var digits = random.Next(4, 999).ToString(CultureInfo.InvariantCulture);
        return letters + "-" + digits + (random.Next(4) == 0 ? ((char)('A' + random.Next(26))).ToString() : "");
    }

    /// <summary>A count as news writes it: small ones in words or digits, larger ones round as often as not.</summary>
    public string Count()
    {
        var roll = random.Next(100);
        if (roll < 30)
        {
            return Pick("number-word");
        }

        var value = roll < 70 ? random.Next(10, 99) : roll < 88 ? random.Next(100, 999) : random.Next(5) > 0 ? random.Next(1000, 9999) : random.Next(10000, 60000);
        value = random.Next(2) == 0 && value > 99 ? value / 100 * 100 : value;
        return value.ToString(value > 999 && random.Next(5) > 0 ? "N0" : "D", CultureInfo.InvariantCulture);
    }

    public string Day() => random.Next(1, 32).ToString(CultureInfo.InvariantCulture);

    public string Year() => random.Next(1990, 2031).ToString(CultureInfo.InvariantCulture);

    public string Ordinal()
    {
        var n = random.Next(1, 130);
        var tail = n % 100 is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return n.ToString(CultureInfo.InvariantCulture) + tail;
    }

    private string Word(string kind)
    {
        var word = Pick("syllable-" + Region);
        for (var more = random.Next(100); more < 55; more += 30)
        {
            word += Pick("syllable-" + Region);
        }

        word += Pick(kind + "-end-" + Region);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string Pick(string name)
    {
        var all = lexicon[name];
        return all[random.Next(all.Length)];
    }
}
