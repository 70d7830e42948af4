using Dateline.Ingest;

namespace Dateline.Cleaning;

/// <summary>Settles a report's text and tells story from boilerplate.</summary>
internal sealed class Cleaner(DataFolder data)
{
    private readonly DataFolder data = data;

    public Report Clean(RawReport raw)
    {
        _ = data;
        var text = raw.Text ?? "";
        return new Report { Raw = raw, Text = text, Blocks = [new Block(new Extent(0, text.Length), BlockKind.Body)], Title = raw.Title, Outlet = raw.Outlet };
    }
}
