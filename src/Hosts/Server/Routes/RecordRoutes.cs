using System.Globalization;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Records one by one and page by page, from the store itself: what is read here is the truth, not what an engine has seen of it.</summary>
internal static class RecordRoutes
{
    private const string Referrals = ListRoutes.Root + "/referrals";

    /// <summary>The longest record, bytes.</summary>
    internal const int LongestRecord = 1 << 20;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "posting", RecordKind.Posting, AccessScope.Read, static id => RecordKey.Of(new PostingId(id)));
        Map(routes, "seeker", RecordKind.Seeker, AccessScope.Person, static id => RecordKey.Of(new SeekerId(id)));
        Door.Map(
            routes,
            HttpMethods.Post,
            Referrals,
            new("post-referral", AccessScope.Write, "Keeps that a posting was recommended to a seeker, and what came of it.") { Answer = typeof(ShownWrite), Status = StatusCodes.Status201Created, Body = "referral", LongestBody = LongestRecord },
            static call => RecordWriting.WriteAsync(call, RecordKind.Referral, null));
    }

    private static void Map(IEndpointRouteBuilder routes, string one, RecordKind kind, AccessScope toRead, Func<string, RecordKey> keyOf)
    {
        var path = $"{ListRoutes.Root}/{one}s";
        Door.Map(
            routes,
            HttpMethods.Get,
            path + "/{id}",
            new($"get-{one}", toRead, $"The {one}'s record; its ETag is the row of the log that holds it.") { AnswerSchema = $$"""{"$ref":"#/components/schemas/{{one}}"}""" },
            call => GetAsync(call, one, keyOf(call.Part("id"))));
        Door.Map(
            routes,
            HttpMethods.Put,
            path + "/{id}",
            new($"put-{one}", AccessScope.Write, $"Keeps the {one}'s record in place of an earlier one.") { Answer = typeof(ShownWrite), Body = one, LongestBody = LongestRecord },
            call => RecordWriting.WriteAsync(call, kind, keyOf(call.Part("id"))));
        Door.Map(
            routes,
            HttpMethods.Delete,
            path + "/{id}",
            new($"delete-{one}", AccessScope.Write, $"Lets the {one}'s record go.") { Answer = typeof(ShownWrite) },
            call => RecordWriting.RemoveAsync(call, one, keyOf(call.Part("id"))));
        Door.Map(
            routes,
            HttpMethods.Get,
            path,
            new($"list-{one}s", toRead, $"The {one}s' records page by page, by id; next is the after of the next page, absent on the last.")
            {
                Query = [QueryParameter.After, QueryParameter.Limit],
                AnswerSchema = Schemas.Page(one),
            },
            call => ListAsync(call, kind));
    }

    private static async Task GetAsync(Call call, string what, RecordKey key)
    {
        if (await call.Service.Store.FindAsync(call.District, key, call.Cancelled) is not { Body: { } body } row)
        {
            await call.NotHeldAsync(what, key.Id);
            return;
        }

        var response = call.Context.Response;
        var tag = EntityTag.Of(row.Sequence);
        response.Headers.ETag = tag;
        Answer.Sequence(call.Context, row.Sequence);
        if (EntityTag.Names(call.Context.Request.Headers.IfNoneMatch, row.Sequence))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, call.Cancelled);
    }

    private static async Task ListAsync(Call call, RecordKind kind)
    {
        // Before the page is read: the page has seen at least this.
        Answer.Sequence(call.Context, await call.Service.Store.LastSequenceAsync(call.District, call.Cancelled));
        var rows = await call.Service.Store.ListAsync(call.District, kind, call.After, call.Limit, call.Cancelled);
        if (!await call.IsTakenAsync(rows.Count))
            return;
        call.Context.Response.ContentType = "application/json; charset=utf-8";
        var body = call.Context.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(body, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteStartArray("records"u8);
            foreach (var row in rows)
            {
                json.WriteStartObject();
                json.WriteString("etag"u8, row.Sequence.ToString(CultureInfo.InvariantCulture));
                json.WritePropertyName("record"u8);
                json.WriteRawValue(row.Body!.Value.Span, skipInputValidation: true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (rows.Count == call.Limit)
                json.WriteString("next"u8, rows[^1].Key.Id);
            json.WriteEndObject();
        }

        await body.FlushAsync(call.Cancelled);
    }
}
