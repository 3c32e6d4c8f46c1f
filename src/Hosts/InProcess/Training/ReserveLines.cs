using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>A post that is known to come with its reserve as one JSON object.</summary>
public static class ReserveLines
{
    /// <summary>The post as one JSON object.</summary>
    public static string Json(ReservedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return JsonText.Line(post, Write);
    }

    private static void Write(Utf8JsonWriter json, ReservedPost post)
    {
        json.WriteStartObject();
        json.WriteString("posting", post.Post.Id.Value);
        json.Day("opens_on", post.Post.PostedOn);
        json.WriteBoolean("open", post.IsOpen);
        json.WriteNumber("openings", post.Post.Openings);
        json.WriteNumber("unprovided", post.Unprovided);
        json.WriteStartArray(post.IsOpen ? "move_now" : "ready");
        foreach (var seeker in post.Ready)
            json.WriteStringValue(seeker.Value);
        json.WriteEndArray();
        json.WriteStartArray("to_train");
        foreach (var one in post.ToTrain)
        {
            json.WriteStartObject();
            json.WriteString("seeker", one.Seeker.Value);
            json.WriteString("trade", one.Aim.Trade.ToString());
            json.WriteString("training_zh", one.Aim.ToText().Zh);
            json.WriteString("training_en", one.Aim.ToText().En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
