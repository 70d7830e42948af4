using System.ComponentModel;
using Dateline.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.App.Web;

/// <summary>Which stretch of a list is wanted, and in what order.</summary>
internal sealed record PageQuery
{
    [FromQuery(Name = "limit"), Description("Items of a page, 1 to 1000; 50 where it is left out.")]
    public int? Limit { get; init; }

    [FromQuery(Name = "offset"), Description("How many items to pass over.")]
    public int? Offset { get; init; }

    [FromQuery(Name = "order"), Description("latest (by the day it happened, the default), day (earliest first) or text (as the reports tell it).")]
    public string? Order { get; init; }

    /// <exception cref="BadHttpRequestException">A number is out of range.</exception>
    public PageRequest Request()
    {
        var (limit, offset) = (Limit ?? 50, Offset ?? 0);
        return limit is < 1 or > EventStore.MostPerPage ? throw new BadHttpRequestException($"limit: expected 1 to {EventStore.MostPerPage}")
            : offset < 0 ? throw new BadHttpRequestException("offset: expected 0 or more")
            : new PageRequest(offset, limit);
    }

    public FactOrder Ordered() => Order switch
    {
        null or "" or "latest" => FactOrder.Latest,
        "day" => FactOrder.Day,
        "text" => FactOrder.Text,
        _ => throw new BadHttpRequestException("order: expected latest, day or text"),
    };

    /// <summary>Address of the following page, or null after the last.</summary>
    public static string? Next(HttpRequest request, long total, PageRequest page)
    {
        if (page.Offset + page.Limit >= total)
        {
            return null;
        }

        var query = request.Query.Where(q => q.Key != "offset").Append(new("offset", (page.Offset + page.Limit).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return request.Path + QueryString.Create(query);
    }
}
