using Dateline.Syntax;
using Dateline.Syntax.Network;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Syntax;

public sealed class NameChoiceTests
{
    [Fact]
    public void Every_inside_follows_its_own_kind() => Prop.ForAll<int, byte>(Holds).QuickCheckThrowOnFailure();

    private static void Holds(int seed, byte length)
    {
        var random = new Random(seed);
        var n = 1 + (length % 40);
        var scores = new float[n * NetworkShape.Names];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = random.NextSingle() * 8;
        }

        var names = new int[n];
        NameChoice.Decode(scores, NameReader.Plain.Transitions, n, names);
        Assert.All(Enumerable.Range(0, n), i => Assert.True(NameTags.MayFollow(i == 0 ? 0 : names[i - 1], names[i])));
    }

    [Fact]
    public void Names_of_other_kinds_are_not_shown()
    {
        Assert.Equal(0, NameTags.Shown(NameTags.Other));
        Assert.Equal(0, NameTags.Shown(NameTags.Other + 1));
        Assert.Equal(NameTags.Of(NameKind.Group, true), NameTags.Shown(NameTags.Of(NameKind.Group, true)));
    }
}
