using System.Text;
using Dateline;
using Dateline.Export;
using Dateline.Ingest;

var reader = new ReportReader(DataFolder.Locate());
foreach (var path in args)
{
    var bytes = File.ReadAllBytes(path);
    var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
    Console.WriteLine(ReadingJson.Write(reader.Read(new RawReport
    {
        Id = sha[..16], Sha256 = sha, Bytes = bytes, Source = path, Text = Encoding.UTF8.GetString(bytes),
    })));
}
