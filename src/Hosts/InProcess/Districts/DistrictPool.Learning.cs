namespace Jiuye;

/// <content>What nights have learned, put in service while engines are held.</content>
public sealed partial class DistrictPool
{
    // Before anybody asks, and again at every look: the one before serves until the next is whole.
    private void PutInOrder(StoreFollower follower)
    {
        var stamp = follower.NightStamp;
        try
        {
            if (nights.Changed(follower.District, ref stamp) is not { } night)
                return;
            follower.Engine.RankBy(night);
            follower.NightStamp = stamp;
            options.Ranking?.Invoke(follower.District, night);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // What serves goes on serving, whoever watches is told, and the next look tries again.
            options.Behind?.Invoke(follower.District, problem);
        }
    }

    // As long as the engine is held.
    private async Task LearnAsync(PooledDistrict slot, StoreFollower follower)
    {
        try
        {
            while (nights.IsInService)
            {
                await Task.Delay(options.NightsInterval, clock, slot.Stopping).ConfigureAwait(false);
                PutInOrder(follower);
            }
        }
        catch (OperationCanceledException) when (slot.Stopping.IsCancellationRequested)
        {
            // The pool let the district go.
        }
    }
}
