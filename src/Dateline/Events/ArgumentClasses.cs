using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Says whether the filler of a slot is of a class that rules name.</summary>
internal sealed class ArgumentClasses(WordClasses words, EventRuleBook book)
{
    private const double Multitude = 100_000;

    /// <summary>Whether all conditions of a rule hold for a frame.</summary>
    public bool Hold(EventRule rule, Frame frame, AnnotatedReport report)
    {
        foreach (var condition in rule.Conditions)
        {
            if (Any(condition, frame, report) == condition.Unless)
            {
                return false;
            }
        }

        return true;
    }

    private bool Any(RuleCondition condition, Frame frame, AnnotatedReport report)
    {
        var s = frame.Sentence;
        switch (condition.Slot)
        {
            case "passive":
                return frame.Passive;
            case "clause":
                return condition.Classes.Any(c => s[frame.Trigger].Deprel == c.Trim('"'));
            case "attributive":
                return s[frame.Trigger].Deprel == "amod";
            case "report":
                return condition.Classes.Any(c => report.Sentences.Any(sentence => Tells(sentence, c)));
            case "governor":
                var governor = frame.Verb != frame.Trigger ? frame.Verb : s[frame.Verb].Deprel is "xcomp" or "ccomp" ? s[frame.Verb].Head : -1;
                return governor >= 0 && condition.Classes.Any(c => IsWord(s[governor].Lemma, c));
        }

        var filled = false;
        foreach (var argument in frame.Arguments)
        {
            if (argument.Slot == condition.Slot)
            {
                filled = true;
                foreach (var name in condition.Classes)
                {
                    if (Is(report, s, argument.Token, name))
                    {
                        return true;
                    }
                }
            }
        }

        return !filled && condition.Classes.Contains("none");
    }

    private bool Tells(Sentence sentence, string name)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (IsWord(sentence[i].LowerLemma, name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(string lemma, string name) =>
        name[0] == '"' ? name.AsSpan(1, name.Length - 2).SequenceEqual(lemma) : words.Is(lemma, name);

    /// <summary>Whether a token's phrase is of a class: a built-in one, a word class, or a lemma in quotes.</summary>
    public bool Is(AnnotatedReport report, Sentence s, int token, string name)
    {
        var lemma = s[token].Lemma;
        switch (name)
        {
            case "any":
                return true;
            case "actor":
                return report.ActorAt(s.Index, token) is not null || report.PlaceAt(s.Index, token) is { Value.Precision: PlacePrecision.Country };
            case "armed":
                return IsArmed(report.ActorAt(s.Index, token)?.Value) || words.Is(lemma, "force") || HoldsArmed(report, s, token);
            case "person":
                return words.Is(lemma, "person") || report.ActorAt(s.Index, token) is { Value.Sector: not null } || s[token].Name == NameKind.Person;
            case "unarmed":
                return report.ActorAt(s.Index, token) is { Value: var party } ? !IsArmed(party) && (party.Role is not null || party.Name is not null) : s[token].Name == NameKind.Person || words.Is(lemma, "office");
            case "place":
                return report.PlaceAt(s.Index, token) is not null;
            case "named-place":
                return NamesPlace(report, s, token);
            case "event":
                return s[token].Upos is Upos.Noun && book.IsEventNoun(lemma);
            case "number":
                return report.NumberAt(s.Index, token) is not null || s[token].Upos == Upos.Num;
            case "chemical":
                return words.Is(lemma, name) || HasModifier(s, token, m => words.Is(m, name));
            case "multitude":
                return IsMultitude(report, s, token);
            case "rebel":
                return report.ActorAt(s.Index, token)?.Value.Sector is Sectors.Rebel;
            case "aircraft":
                return IsWord(lemma, name) || IsWord(lemma.ToLowerInvariant(), name) || (s[token].Form.AsSpan().ContainsAnyInRange('0', '9') || s[token].Form.Length < 4) && IsAircraftModel(s, token);
            case "pronoun":
                return s[token].Upos == Upos.Pron;
            case "air-force":
                return lemma is "force" or "Force" && HasModifier(s, token, m => m.Equals("air", StringComparison.OrdinalIgnoreCase)) || Text(report, s, token).Contains("air force", StringComparison.OrdinalIgnoreCase)
                    || Text(report, s, token).Contains("aerospace force", StringComparison.OrdinalIgnoreCase);
            default:
                return name.Contains(' ', StringComparison.Ordinal) ? Ends(s, token, name) : IsWord(lemma, name) || IsWord(lemma.ToLowerInvariant(), name);
        }
    }

    /// <summary>"MiG-21", "F-16", in however many tokens.</summary>
    private bool IsAircraftModel(Sentence s, int token)
    {
        var (first, end) = (token, token + 1);
        while (first > 0 && s[first - 1].End == s[first].Start)
        {
            first--;
        }

        while (end < s.Length && s[end].Start == s[end - 1].End)
        {
            end++;
        }

        var model = string.Concat(s.Tokens[first..end].Select(t => t.Form));
        var dash = model.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && dash + 1 < model.Length && char.IsAsciiDigit(model[dash + 1]) && words.Is(model[..dash].ToLowerInvariant(), "aircraft-model");
    }

    /// <summary>"Sake", "the village of Sake".</summary>
    private static bool NamesPlace(AnnotatedReport report, Sentence s, int token)
    {
        foreach (var child in s.Children(token))
        {
            if (s.Is(child, "nmod") && FrameReader.PrepositionOf(s, child) == "of" && report.PlaceAt(s.Index, child) is not null)
            {
                return true;
            }
        }

        return report.PlaceAt(s.Index, token) is not null;
    }

    /// <summary>Whether a phrase in quotes ends at the token; hyphens count for nothing.</summary>
    private static bool Ends(Sentence s, int token, string phrase)
    {
        var words = phrase.Trim('"').Split(' ');
        var at = token;
        for (var i = words.Length - 1; i >= 0; i--, at--)
        {
            while (at >= 0 && s[at].Upos is Upos.Punct)
            {
                at--;
            }

            if (at < 0 || !(s[at].Lemma.Equals(words[i], StringComparison.OrdinalIgnoreCase) || s[at].Form.Equals(words[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"more than 10 million", "millions of people": a figure of the war, not of one act.</summary>
    private static bool IsMultitude(AnnotatedReport report, Sentence s, int token)
    {
        if (s[token].Lemma is "million" or "millions" || (s[token].Head >= 0 && s[s[token].Head].Lemma is "million" or "millions"))
        {
            return true;
        }

        foreach (var number in report.NumbersIn(s.Index))
        {
            if ((number.Head == token || s[number.Head].Head == token) && (number.Value.Value ?? number.Value.Low) >= Multitude)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"an alliance of rebel fighters", "a convoy of troops".</summary>
    private bool HoldsArmed(AnnotatedReport report, Sentence s, int token)
    {
        if (!words.Is(s[token].Lemma, "body"))
        {
            return false;
        }

        foreach (var child in s.Children(token))
        {
            if (s[child].Deprel == "nmod" && FrameReader.PrepositionOf(s, child) == "of" && Is(report, s, child, "armed"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsArmed(Actor? actor) =>
        actor?.Sector is Sectors.Military or Sectors.Rebel or Sectors.ProGovernmentMilitia or Sectors.Unidentified or Sectors.Police or Sectors.Intelligence
        || actor?.Group is not null && actor.Sector is null;

    /// <summary>Whether a party can do what takes force or office: one with arms, or a government.</summary>
    public static bool HasPower(Actor actor) => IsArmed(actor) || actor.Sector is Sectors.Government;

    private static string Text(AnnotatedReport report, Sentence s, int token) => report.ActorAt(s.Index, token)?.Value.Text ?? "";

    private static bool HasModifier(Sentence s, int token, Predicate<string> isModifier)
    {
        foreach (var child in s.Children(token))
        {
            if (s[child].Deprel is "compound" or "amod" or "flat" && isModifier(s[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
