using Dateline.Places;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Places;

public sealed class PlaceNameKeyTests
{
    [Theory]
    [InlineData("Deir ez-Zor", "Deir al-Zor")]
    [InlineData("Al-Bab", "al Bab")]
    [InlineData("Şanlıurfa", "Sanliurfa")]
    [InlineData("Ma'rib", "Marib")]
    [InlineData("St. Louis", "Saint Louis")]
    [InlineData("KHAN SHEIKHOUN", "Khan-Sheikhoun")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Assert.Equal(PlaceNameKey.Of(one).Hash, PlaceNameKey.Of(other).Hash);

    [Theory]
    [InlineData("US")]
    [InlineData("Homs")]
    public void A_short_name_keeps_its_letters(string name) => Assert.Equal(name.Length, PlaceNameKey.Of(name).Letters);

    [Fact]
    public void A_key_grows_word_by_word() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
            PlaceNameKey.Of(a.Get).Append(b.Get) == PlaceNameKey.Of(a.Get + " " + b.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_has_a_key() => Prop.ForAll<string>(text => PlaceNameKey.Of(text).Letters >= 0).QuickCheckThrowOnFailure();
}
