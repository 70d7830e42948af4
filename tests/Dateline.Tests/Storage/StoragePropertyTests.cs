using Dateline.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Storage;

public sealed class StoragePropertyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Bytes_come_back_as_they_were() => Prop.ForAll<byte[]>(bytes =>
    {
        var (encoding, packed) = OriginalBytes.Pack(bytes);
        return packed.Length <= bytes.Length && OriginalBytes.Unpack(encoding, bytes.Length, packed).SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Folded_names_are_lower_case_words_between_single_spaces() => Prop.ForAll<string>(text =>
    {
        var folded = Folding.Of(text);
        return folded.StartsWith(' ') && folded.EndsWith(' ') && !folded.Contains("  ", StringComparison.Ordinal)
            && folded.Trim() == Folding.Of(folded).Trim() && Folding.Pattern(text ?? "").Count(c => c is '%' or '_') <= 2;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Deir ez-Zor", " deir ez zor ")]
    [InlineData("Ma'arrat al-Nu'man", " maarrat al numan ")]
    [InlineData("Şırnak", " sırnak ")]
    [InlineData("İDLİB", " idlib ")]
    [InlineData("Côte d’Ivoire", " cote divoire ")]
    public void Folding_takes_off_accents_and_hyphens(string name, string folded) => Assert.Equal(folded, Folding.Of(name));

    [Fact]
    public void Any_words_can_be_asked_for()
    {
        using (var run = CaseRun.Begin(folder.File("case.db"), HandMadeReading.Settings))
        {
            var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
            run.Add(raw, HandMadeReading.Full(raw));
            run.Finish();
        }

        var store = EventStore.Open(folder.File("case.db"));
        Prop.ForAll<string>(words =>
        {
            var typed = words ?? "";
            return store.Facts(new FactFilter { Words = typed, Actor = typed, Place = typed, Outlet = typed, ClaimedBy = typed }, PageRequest.First).Total >= 0
                && store.Reports(new FactFilter { Words = typed + "\"", Report = typed }, PageRequest.First).Total >= 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Parts_of_a_key_do_not_run_together()
    {
        Assert.NotEqual(ContentId.Of("x-", "ab", "c"), ContentId.Of("x-", "a", "bc"));
        Assert.NotEqual(ContentId.Of("x-", "", null), ContentId.Of("x-", null, ""));
        Assert.Equal("st-0a2dbb1c5a9ff1de".Length, ContentId.Of("st-", "a").Length);
    }

    [Fact]
    public void Keys_are_what_they_were()
    {
        var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
        var keys = new FactKeys("0123456789abcdef", HandMadeReading.Full(raw));

        Assert.Equal(
            ["st-d83af31d96d40d7f", "ev-2a23a7d3c824babc", "ev-c7825ef2da5bc70e", "fi-c9cfa951473919d3", "re-ce5517e2677a2433", "co-d6ec0476840c889f"],
            keys.Statements.Concat(keys.Events).Concat(keys.Figures).Concat(keys.Relations).Concat(keys.Control));
    }

    public void Dispose() => folder.Dispose();
}
