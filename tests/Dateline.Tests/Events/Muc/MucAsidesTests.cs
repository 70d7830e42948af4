using System.Text.Json;
using Dateline.Training.Events.Muc;

namespace Dateline.Tests.Events.Muc;

/// <summary>What a full key tells besides the slots.</summary>
public sealed class MucAsidesTests
{
    private const string Line = """
        {"full_templates": [{
          "hum_tgt_description": ["\"MAYOR\" / \"MAYOR OF TOLA\": \"JUAN SOTO\"", "\"FARMERS\""],
          "hum_tgt_effect": ["DEATH: \"JUAN SOTO\"", "INJURY: \"FARMERS\""],
          "incident_location": ["NARNIA: WEST (PROVINCE): TOLA (TOWN)"]}]}
        """;

    [Theory]
    [InlineData(nameof(MucAside.Description), "mayor of tola", true)]
    [InlineData(nameof(MucAside.Description), "farmers", true)]
    [InlineData(nameof(MucAside.Description), "juan soto", false)]
    [InlineData(nameof(MucAside.Dead), "juan soto", true)]
    [InlineData(nameof(MucAside.Dead), "farmers", false)]
    [InlineData(nameof(MucAside.Unhurt), "farmers", true)]
    [InlineData(nameof(MucAside.Place), "tola", true)]
    [InlineData(nameof(MucAside.Place), "town", false)]
    public void Words_are_found_by_what_they_stand_for(string aside, string normal, bool expected) =>
        Assert.Equal(expected, MucAsides.Of(JsonDocument.Parse(Line).RootElement).Single().Has(Enum.Parse<MucAside>(aside), normal));
}
