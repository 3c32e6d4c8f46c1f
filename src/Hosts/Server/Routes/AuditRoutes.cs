using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>The audit of postings, held ones and those not yet saved.</summary>
internal static class AuditRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/postings/{id}/audit",
            new("audit-posting", AccessScope.Read, "What stands against publishing a posting that is held; empty where nothing does.") { Query = [QueryParameter.AsOf], AnswerSchema = Schemas.Findings },
            HeldAsync);
        Door.Map(
            routes,
            HttpMethods.Post,
            ListRoutes.Root + "/postings:audit",
            new("audit-draft", AccessScope.Read, "What stands against publishing a posting as it is sent; nothing is kept.")
            {
                Query = [QueryParameter.AsOf],
                Body = "posting",
                LongestBody = RecordRoutes.LongestRecord,
                AnswerSchema = Schemas.Findings,
            },
            DraftAsync);
    }

    private static async Task HeldAsync(Call call)
    {
        var id = call.Part("id");
        if (await call.Service.Store.FindAsync(call.District, RecordKey.Of(new PostingId(id)), call.Cancelled) is { Body: not null } row)
            await AnswerAsync(call, row);
        else
            await call.NotHeldAsync("posting", id);
    }

    private static async Task DraftAsync(Call call)
    {
        if (await RecordWriting.ReadAsync(call, RecordKind.Posting) is { } draft)
            await AnswerAsync(call, new(1, draft.Key, draft.Body));
    }

    private static Task AnswerAsync(Call call, StoredChange row)
    {
        var posting = new StoredRecordReader(call.Service.Reading).Posting(row);
        return Answer.WriteListAsync(call, call.Service.Audit.Audit(posting, call.AsOf), (json, finding) => json.WriteRawValue(FindingLines.Json(posting.Id, finding)));
    }
}
