using System.Globalization;
using System.Net;
using System.Text;

namespace Cluster.Tests;

/// <summary>A district's requests go to one node, for speed; that they are answered rightly hangs on no such thing.</summary>
[Collection(nameof(RunningCluster))]
public sealed class AffinityTests(RunningCluster cluster)
{
    // Longer than the proxy leaves out a node that failed (fail_timeout).
    private static readonly TimeSpan LeftOut = TimeSpan.FromSeconds(7);

    [ClusterFact]
    public async Task A_district_has_one_node_and_when_that_dies_only_its_districts_move_and_come_back()
    {
        // A node that failed in a test before may still be left out.
        await Task.Delay(LeftOut);
        var before = await cluster.HomesAsync();
        var again = await cluster.HomesAsync();
        var dead = cluster.Nodes.Single(node => node.Port == before[RunningCluster.Districts[0].ToString()]);

        dead.Kill();
        var meanwhile = await cluster.HomesAsync();
        await dead.StartAgainAsync();
        await Task.Delay(LeftOut);
        var after = await cluster.HomesAsync();

        Assert.Equal(before.OrderBy(static home => home.Key), again.OrderBy(static home => home.Key));
        Assert.InRange(before.Values.Distinct().Count(), 2, 3);
        Assert.DoesNotContain(dead.Port, meanwhile.Values);
        Assert.All(before.Where(home => home.Value != dead.Port), home => Assert.Equal(home.Value, meanwhile[home.Key]));
        Assert.Equal(before.OrderBy(static home => home.Key), after.OrderBy(static home => home.Key));
    }

    [ClusterFact]
    public async Task Who_asks_another_node_for_the_row_of_a_write_sees_the_write()
    {
        using var writer = RunningCluster.CallerOf(cluster.Nodes[0].Port);
        using var reader = RunningCluster.CallerOf(cluster.Nodes[1].Port);
        var district = $"/v1/districts/{RunningCluster.Districts[0]}";
        using var seeker = await writer.PutAsync(district + "/seekers/affine", Json("""{"id":"affine","wanted_jobs":["潜水员"]}"""));
        Assert.Equal(HttpStatusCode.OK, seeker.StatusCode);

        for (var at = 1; at <= 50; at++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"affine-{at}");
            using var put = await writer.PutAsync($"{district}/postings/{id}", Json(RunningCluster.Posting(id, "潜水员")));
            var row = put.Headers.GetValues("X-Sequence").Single();
            var answer = await reader.GetStringAsync($"{district}/seekers/affine/postings?top=100&min_sequence={row}");

            Assert.Contains($"\"{id}\"", answer, StringComparison.Ordinal);
        }
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
